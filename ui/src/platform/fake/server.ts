import type { CaldavStatus } from "../bindings/CaldavStatus";
import type { SyncReport } from "../bindings/SyncReport";
import type { Changed } from "../bindings/Changed";

/** What the fake's calendar server knows: who is connected, and how many sessions it holds. */
export interface FakeServer {
  url: string;
  user: string;
  sessions: number;
  syncedAt: string | null;
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
