import { sql, type Selectable } from 'kysely'
import type { ConsentRecord, PlaceRecords, Programme, Remark, RosterEntry, SharedLetter } from '../ports/places.ts'
import type { Tx } from './dialect.ts'
import { fromInstant, toInstant } from './instants.ts'
import type { Tables } from './tables.ts'

const MOST_ROSTER = 250_000
/** Rows of one insert; both databases bound the number of parameters. */
const ROWS_AT_ONCE = 500
/** A key's part cannot be null. */
const NO_PROGRAMME = ''

/** Reads and keeps programmes and lists of the centre, and what a member has to do with them. */
export function placeRecords(tx: Tx, ownerId: string): PlaceRecords {
  return { ...programmes(tx, ownerId), ...roster(tx, ownerId), ...memberships(tx, ownerId), ...consents(tx, ownerId), ...progress(tx, ownerId), ...sharing(tx, ownerId), ...remarks(tx, ownerId) }
}

function programmes(tx: Tx, ownerId: string): Pick<PlaceRecords, 'programmes' | 'programme' | 'saveProgramme' | 'removeProgramme'> {
  const own = () => tx.selectFrom('programme').selectAll().where('owner_id', '=', ownerId)
  return {
    programmes: async () => (await own().orderBy('name').orderBy('id').execute()).map(programmeOf),
    programme: async (id) => {
      const row = await own().where('id', '=', id).executeTakeFirst()
      return row && programmeOf(row)
    },
    saveProgramme: async ({ id, name, beginsOn, endsOn, thankByHours, createdAt }) => {
      const row = { owner_id: ownerId, id, name, begins_on: beginsOn, ends_on: endsOn, thank_by_hours: thankByHours ?? null, created_at: fromInstant(createdAt) }
      await tx.insertInto('programme').values(row).onConflict((conflict) => conflict.columns(['owner_id', 'id']).doUpdateSet(row)).execute()
    },
    removeProgramme: async (id) => {
      await tx.deleteFrom('roster_person').where('owner_id', '=', ownerId).where('programme_id', '=', id).execute()
      await tx.deleteFrom('programme').where('owner_id', '=', ownerId).where('id', '=', id).execute()
    },
  }
}

function roster(tx: Tx, ownerId: string): Pick<PlaceRecords, 'rosterEntries' | 'saveRosterEntries' | 'removeRosterEntry'> {
  return {
    rosterEntries: async (email) => {
      const own = tx.selectFrom('roster_person').selectAll().where('owner_id', '=', ownerId)
      const rows = await (email === undefined ? own : own.where('email', '=', email)).orderBy('email').orderBy('programme_id').limit(MOST_ROSTER).execute()
      return rows.map(entryOf)
    },
    saveRosterEntries: async (entries) => {
      for (let from = 0; from < entries.length; from += ROWS_AT_ONCE) {
        const rows = entries.slice(from, from + ROWS_AT_ONCE).map(({ email, name, role, programmeId, at }) => ({ owner_id: ownerId, email, programme_id: programmeId ?? NO_PROGRAMME, name: name ?? null, role, at: fromInstant(at) }))
        await tx.insertInto('roster_person').values(rows)
          .onConflict((conflict) => conflict.columns(['owner_id', 'email', 'programme_id']).doUpdateSet((eb) => ({ name: eb.ref('excluded.name'), role: eb.ref('excluded.role'), at: eb.ref('excluded.at') }))).execute()
      }
    },
    removeRosterEntry: async ({ email, programmeId }) => {
      await tx.deleteFrom('roster_person').where('owner_id', '=', ownerId).where('email', '=', email).where('programme_id', '=', programmeId ?? NO_PROGRAMME).execute()
    },
  }
}

function memberships(tx: Tx, ownerId: string): Pick<PlaceRecords, 'memberships' | 'addMembership' | 'removeMembership'> {
  return {
    memberships: async () => {
      const rows = await tx.selectFrom('programme_member').selectAll().where('owner_id', '=', ownerId).orderBy('joined_at').orderBy('programme_id').execute()
      return rows.map((row) => ({ programmeId: row.programme_id, joinedAt: toInstant(row.joined_at), ...(row.counts_until !== null && { countsUntil: toInstant(row.counts_until) }) }))
    },
    addMembership: async ({ programmeId, joinedAt, countsUntil }) => {
      await tx.insertInto('programme_member').values({ owner_id: ownerId, programme_id: programmeId, joined_at: fromInstant(joinedAt), counts_until: countsUntil ? fromInstant(countsUntil) : null })
        .onConflict((conflict) => conflict.columns(['owner_id', 'programme_id']).doNothing()).execute()
    },
    removeMembership: async (programmeId) => {
      await tx.deleteFrom('programme_member').where('owner_id', '=', ownerId).where('programme_id', '=', programmeId).execute()
    },
  }
}

function consents(tx: Tx, ownerId: string): Pick<PlaceRecords, 'consents' | 'giveConsent' | 'withdrawConsent'> {
  const open = (programmeId: string) => tx.selectFrom('consent').select('since').where('owner_id', '=', ownerId).where('programme_id', '=', programmeId).where('until', 'is', null)
  return {
    consents: async () => (await tx.selectFrom('consent').selectAll().where('owner_id', '=', ownerId).orderBy('since').orderBy('programme_id').execute()).map(consentOf),
    giveConsent: async (programmeId, at) => {
      if (await open(programmeId).executeTakeFirst()) return
      const row = { owner_id: ownerId, programme_id: programmeId, since: fromInstant(at), until: null }
      // Given, taken back and given again in one millisecond: it stands as if it had stayed.
      await tx.insertInto('consent').values(row).onConflict((conflict) => conflict.columns(['owner_id', 'programme_id', 'since']).doUpdateSet({ until: null })).execute()
    },
    withdrawConsent: async (programmeId, at) => {
      const ended = await tx.updateTable('consent').set({ until: fromInstant(at) }).where('owner_id', '=', ownerId).where('programme_id', '=', programmeId).where('until', 'is', null).returning('since').executeTakeFirst()
      return ended !== undefined
    },
  }
}

function progress(tx: Tx, ownerId: string): Pick<PlaceRecords, 'deliveryMoves' | 'saveProgress' | 'removeProgress'> {
  return {
    deliveryMoves: async (interviewId) => {
      const row = await tx.selectFrom('delivery').select(sql<number>`cast(coalesce(sum(moves), 0) as integer)`.as('moves')).where('owner_id', '=', ownerId).where('interview_id', '=', interviewId).executeTakeFirst()
      return row?.moves ?? 0
    },
    saveProgress: async ({ interviewId, endedAt, people, thanked, thankedInTime, waived, answered, hasNextRound, hasOffer, moves }) => {
      const row = { owner_id: ownerId, interview_id: interviewId, ended_at: endedAt, people, thanked, thanked_in_time: thankedInTime, waived, answered, has_next_round: hasNextRound ? 1 : 0, has_offer: hasOffer ? 1 : 0, moves }
      await tx.insertInto('progress').values(row).onConflict((conflict) => conflict.columns(['owner_id', 'interview_id']).doUpdateSet(row)).execute()
    },
    removeProgress: async (interviewId) => {
      await tx.deleteFrom('progress').where('owner_id', '=', ownerId).where('interview_id', '=', interviewId).execute()
    },
  }
}

function sharing(tx: Tx, ownerId: string): Pick<PlaceRecords, 'sharedLetters' | 'sharedLetter' | 'saveSharedLetter'> {
  const own = () => tx.selectFrom('shared_letter').selectAll().where('owner_id', '=', ownerId)
  return {
    sharedLetters: async () => (await own().where('withdrawn_at', 'is', null).orderBy('shared_at', 'desc').orderBy('id').execute()).map(sharedOf),
    sharedLetter: async (id) => {
      const row = await own().where('id', '=', id).executeTakeFirst()
      return row && sharedOf(row)
    },
    saveSharedLetter: async ({ id, letterId, adviserId, copy, sharedAt, withdrawnAt }) => {
      const row = { owner_id: ownerId, id, letter_id: letterId, adviser_id: adviserId, subject: copy?.subject ?? null, body: copy?.body ?? null, shared_at: fromInstant(sharedAt), withdrawn_at: withdrawnAt ? fromInstant(withdrawnAt) : null }
      await tx.insertInto('shared_letter').values(row).onConflict((conflict) => conflict.columns(['owner_id', 'id']).doUpdateSet(row)).execute()
    },
  }
}

function remarks(tx: Tx, ownerId: string): Pick<PlaceRecords, 'remarks' | 'saveRemark'> {
  return {
    remarks: async (shareId) => (await tx.selectFrom('remark').selectAll().where('owner_id', '=', ownerId).where('share_id', '=', shareId).orderBy('at').orderBy('id').execute()).map(remarkOf),
    saveRemark: async ({ id, shareId, authorId, answers, about, text, at, resolvedAt }) => {
      const row = { owner_id: ownerId, id, share_id: shareId, author_id: authorId, answers: answers ?? null, sentence: about?.text ?? null, place: about?.place ?? null, text, at: fromInstant(at), resolved_at: resolvedAt ? fromInstant(resolvedAt) : null }
      // Only whether it is settled ever changes: under the id of a remark that stands elsewhere nobody puts another one in its place.
      await tx.insertInto('remark').values(row).onConflict((conflict) => conflict.columns(['owner_id', 'id']).doUpdateSet({ resolved_at: row.resolved_at }).where('remark.share_id', '=', shareId).where('remark.author_id', '=', authorId)).execute()
    },
  }
}

function programmeOf(row: Selectable<Tables['programme']>): Programme {
  return { id: row.id, name: row.name, beginsOn: row.begins_on, endsOn: row.ends_on, thankByHours: row.thank_by_hours ?? undefined, createdAt: toInstant(row.created_at) }
}

function entryOf(row: Selectable<Tables['roster_person']>): RosterEntry {
  return { email: row.email, name: row.name ?? undefined, role: row.role, programmeId: row.programme_id === NO_PROGRAMME ? undefined : row.programme_id, at: toInstant(row.at) }
}

function consentOf(row: Selectable<Tables['consent']>): ConsentRecord {
  return { programmeId: row.programme_id, since: toInstant(row.since), until: row.until === null ? undefined : toInstant(row.until) }
}

function sharedOf(row: Selectable<Tables['shared_letter']>): SharedLetter {
  const copy = row.subject === null || row.body === null ? undefined : { subject: row.subject, body: row.body }
  return { id: row.id, letterId: row.letter_id, adviserId: row.adviser_id, copy, sharedAt: toInstant(row.shared_at), withdrawnAt: row.withdrawn_at === null ? undefined : toInstant(row.withdrawn_at) }
}

function remarkOf(row: Selectable<Tables['remark']>): Remark {
  const about = row.sentence === null || row.place === null ? undefined : { text: row.sentence, place: row.place }
  return { id: row.id, shareId: row.share_id, authorId: row.author_id, answers: row.answers ?? undefined, about, text: row.text, at: toInstant(row.at), resolvedAt: row.resolved_at === null ? undefined : toInstant(row.resolved_at) }
}
