// SPDX-License-Identifier: GPL-3.0-or-later
import { registerRootComponent } from 'expo';

import App from './App';

registerRootComponent(App);
