@Owns("person")
package org.mlango.building.wrong.people;

import org.mlango.store.Owns;
