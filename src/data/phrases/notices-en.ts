import type { Notice } from './types.ts'

/** Of servers, of the services before them, and of sites in English. */
export const ENGLISH_NOTICES: readonly Notice[] = [
  {
    what: 'nothing stands at the address',
    signs: [
      `the requested url was / the page you requested / the page you are looking for / the page you were looking for /
        page you're looking for / the page you are trying to / we can't find the page / we couldn't find the page`,
      `not found / cannot be found / could not be found / can't be found / couldn't be found / doesn't exist /
        does not exist / no longer exists / no longer available / has been removed / has been moved / may have been`,
    ],
  },
  {
    what: 'log in or pay',
    signs: [
      'please log in / please sign in / you need to log in / you need to sign in / you must log in / you must be logged in',
      'to continue / to read / to view / to access / to see / to use',
    ],
  },
  {
    what: 'cookies',
    signs: [
      `this site uses cookies / this website uses cookies / our site uses cookies / our website uses cookies /
        we use cookies / we and our partners / by continuing to use this site`,
      'cookie / cookies',
      'you / your / our',
    ],
  },
  {
    what: 'down for now',
    signs: [
      'down for maintenance / undergoing maintenance / undergoing scheduled maintenance / temporarily unavailable / under construction',
      'we / our / this site / the site / this website / the server',
      `please check back / please try again / please come back / be back / back soon / back shortly / back online /
        thank you for your patience / thanks for your patience / apologize / sorry for the inconvenience`,
    ],
  },
  {
    what: 'scripts are off, or the browser is too old',
    signs: [
      `enable javascript / turn on javascript / javascript is disabled / javascript is required / your browser is out of date /
        your browser is outdated / your browser is not supported / you are using an outdated browser`,
      'please / you / your / this site / this app / this page',
    ],
  },
  {
    what: 'the visitor is being checked, or blocked',
    signs: [
      `checking your browser before / checking if the site connection is secure / verify you are human / verifying you are human /
        verify that you are human / you are a human / you are not a robot / needs to review the security of your connection /
        this website is using a security service to protect itself / the action you just performed triggered /
        your browser will redirect / you have been blocked / you can email the site owner / your access to this site /
        unusual traffic from your / you don't have permission to access / you do not have permission to access /
        you are attempting to access this website from a country / not available in your country / not available in your region /
        cloudflare ray id`,
    ],
  },
]
