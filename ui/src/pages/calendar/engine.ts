import { Calendar, type CalendarOptions, type FormatterInput } from "@fullcalendar/core";
import enGb from "@fullcalendar/core/locales/en-gb";
import es from "@fullcalendar/core/locales/es";
import dayGrid from "@fullcalendar/daygrid";
import interaction from "@fullcalendar/interaction";
import list from "@fullcalendar/list";
import timeGrid from "@fullcalendar/timegrid";
import type { SessionView } from "../../platform/bindings/SessionView";

/** What the page lends to the engine. */
export interface Hooks {
  language: string;
  firstDay: number;
  /** How the time of day is written. */
  clock: FormatterInput;
  /** The wall time of the plan's clock. */
  now: string;
  view: string;
  date: string | null;
  empty: string;
  /** The texts of the "more" link of a full day in the month. */
  more: (count: number) => string;
  name: (session: SessionView) => string;
  /** The head of a day's column; the date is its midnight in UTC. */
  dayName: (date: Date) => string;
  /** What the agenda says behind a title; empty where there is nothing to say. */
  fate: (session: SessionView) => string;
  onopen: (id: string) => void;
  /** Gets the first and the last day that the mouse was drawn over in the month. */
  ondays: (from: string, to: string, event: MouseEvent) => void;
  /** Gets the wall times where a session was dropped; `revert` puts it back. */
  ondrop: (id: string, start: string, end: string, revert: () => void) => void;
  /** Gets the period on screen, the day behind it and its title. */
  onperiod: (from: string, to: string, day: string, title: string) => void;
}

/** Makes the calendar; it shows nothing until it is rendered. */
export function makeCalendar(element: HTMLElement, hooks: Hooks): Calendar {
  const dropped: CalendarOptions["eventDrop"] = ({ event, revert }) => {
    hooks.ondrop(event.id, event.startStr, event.endStr || event.startStr, revert);
  };
  return new Calendar(element, {
    plugins: [dayGrid, timeGrid, list, interaction],
    locales: [es, enGb],
    locale: hooks.language,
    // Wall times of the plan's zone go in as UTC, so that no zone of the computer shifts them.
    timeZone: "UTC",
    now: hooks.now,
    initialView: hooks.view,
    initialDate: hooks.date ?? hooks.now,
    views: {
      timeGrid: { dayHeaderContent: ({ date }) => hooks.dayName(date) },
      agenda: {
        type: "list",
        duration: { weeks: 4 },
        listDayFormat: { weekday: "long", day: "numeric", month: "long" },
        listDaySideFormat: false,
      },
    },
    firstDay: hooks.firstDay,
    headerToolbar: false,
    height: "100%",
    // Its height says how long a session is; its line is for what it is.
    displayEventEnd: false,
    expandRows: true,
    // Two lines of a session, in pixels; what is lower shows time and title on one.
    eventShortHeight: 28,
    allDaySlot: false,
    nowIndicator: true,
    slotDuration: "00:30:00",
    slotLabelInterval: "01:00",
    slotLabelFormat: hooks.clock,
    eventTimeFormat: hooks.clock,
    scrollTime: "08:00:00",
    snapDuration: "00:15:00",
    dayMaxEvents: true,
    moreLinkContent: ({ num }) => hooks.more(num),
    noEventsContent: hooks.empty,
    editable: true,
    eventResizableFromStart: false,
    eventInteractive: true,
    dragScroll: true,
    eventDrop: dropped,
    eventResize: ({ event, revert }) =>
      hooks.ondrop(event.id, event.startStr, event.endStr || event.startStr, revert),
    // Days are marked in the month alone: in a week the mouse would mark hours, which are not off.
    selectable: true,
    selectAllow: ({ allDay }) => allDay,
    selectMinDistance: 4,
    select: ({ start, end, jsEvent, view }) => {
      view.calendar.unselect();
      const last = new Date(end.getTime() - 86_400_000);
      const [from, to] = [start, last].map((day) => day.toISOString().slice(0, 10));
      if (from && to && jsEvent) hooks.ondays(from, to, jsEvent);
    },
    eventClick: ({ event, jsEvent }) => {
      jsEvent.preventDefault();
      if (event.extendedProps.session) hooks.onopen(event.id);
    },
    eventDidMount: ({ event, el }) => {
      const session = event.extendedProps.session as SessionView | undefined;
      if (!session) return;
      // In the agenda the row is the event, and the link inside it is what gets the focus.
      const target = el.matches("tr") ? el.querySelector("a") : el;
      target?.setAttribute("aria-label", hooks.name(session));
      target?.setAttribute("role", "button");
      // The page makes one of them the stop of the tab key; arrows lead to the others.
      target?.setAttribute("tabindex", "-1");
      el.dataset.session = session.id;
      el.dataset.start = event.startStr;
      const fate = hooks.fate(session);
      if (!fate || !el.matches("tr")) return;
      const note = document.createElement("span");
      note.className = "fate";
      note.textContent = fate;
      el.querySelector(".fc-list-event-title")?.append(note);
    },
    datesSet: ({ startStr, endStr, view }) =>
      hooks.onperiod(
        startStr.slice(0, 10),
        endStr.slice(0, 10),
        view.calendar.getDate().toISOString().slice(0, 10),
        view.title,
      ),
  });
}
