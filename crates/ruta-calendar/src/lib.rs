//! iCalendar text for Ruta: study sessions out, busy time in.
