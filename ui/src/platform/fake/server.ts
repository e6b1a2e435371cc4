import type { CaldavStatus } from "../bindings/CaldavStatus";
import type { FeedState } from "../bindings/FeedState";
import type { SyncReport } from "../bindings/SyncReport";
import type { Changed } from "../bindings/Changed";

/** What the fake's calendar server knows: who is connected, and how many sessions it holds. */
export interface FakeServer {
  url: string;
  user: string;
  sessions: number;
  syncedAt: string | null;
  automatic: boolean;
}

/** Returns what is known of the calendar on the server, beside a plan of so many sessions. */
export function statusOf(server: FakeServer | null, planned: number): CaldavStatus {
  return {
    connected: server !== null,
    url: server?.url ?? null,
    user: server?.user ?? null,
    name: server ? "Ruta" : null,
    synced_at: server?.syncedAt ?? null,
    sessions: server?.sessions ?? 0,
    waiting: server ? Math.abs(planned - server.sessions) : 0,
    busy: 0,
    automatic: server?.automatic ?? false,
  };
}

/** Returns what a sync does that only sends. */
export function syncOf(
  server: FakeServer,
  planned: number,
  dryRun: boolean,
  changed: Changed,
): SyncReport {
  return {
    dry_run: dryRun,
    created: Math.max(0, planned - server.sessions),
    updated: 0,
    deleted: Math.max(0, server.sessions - planned),
    moved: [],
    skipped: [],
    apart: [],
    busy: 0,
    changed,
  };
}

/** Answers for the feed of the fake; a fresh address has another number in its path. */
export function makeFeed(): {
  feedState: () => FeedState;
  openFeed: (fresh: boolean) => FeedState;
  closeFeed: () => FeedState;
} {
  let number = 1;
  let state: FeedState = { open: false, address: null, trouble: null };
  return {
    feedState: () => state,
    openFeed: (fresh) => {
      if (fresh) number += 1;
      const path = String(number).padStart(64, "5c0ffee");
      return (state = {
        open: true,
        address: `http://127.0.0.1:7882/${path}/ruta.ics`,
        trouble: null,
      });
    },
    closeFeed: () => (state = { ...state, open: false }),
  };
}
