@NullMarked
package org.nezabudka.adapter.web;

import org.jspecify.annotations.NullMarked;
