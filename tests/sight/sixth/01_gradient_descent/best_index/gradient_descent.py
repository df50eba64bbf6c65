from numpy import argmin, array


def oversimplified_step(x, slope, stride):
  """Move one stride against the slope, however steep it is. Where the slope is 0, stay.

  x: where the ball is; slope: the slope there; stride: a length above 0
  Returns the new x. (Part 2, "Oversimplified Gradient Descent")
  """
  if slope > 0:
    return x - stride
  elif slope < 0:
    return x + stride
  else:
    return x


def naive_step(x, slope):
  """Move against the slope. The steeper it is, the farther the step.

  x: where the ball is; slope: the slope there
  Returns the new x. (Part 2, "Naive Gradient Descent")
  """
  return x - slope


def gradient_step(x, slope, alpha):
  """Move against the slope, with every slope scaled by alpha.

  x: where the ball is; slope: the slope there; alpha: a number above 0
  Returns the new x. (Part 3, "Improved Gradient Descent")
  """
  delta = slope * alpha
  new_x = x - delta
  return new_x


def descend(slope_at, x, alpha, iterations):
  """Roll: look at the slope, take a gradient step, and again, `iterations` times.

  slope_at: a function, slope_at(x) is the slope at x; x: the start; alpha: a number above 0; iterations: 1 or more
  Returns the iterations + 1 positions visited, the start first, as a list, a tuple or a 1-D array.
  """
  visited = [x]
  for _ in range(iterations):
    visited.append(gradient_step(visited[-1], slope_at(visited[-1]), alpha))
  return visited


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
  """Let a ball roll from each start, and return the end point that lies lowest.

  height_at, slope_at: functions of a position; starts: a 1-D array, one start for each ball; alpha: a number above 0;
  iterations: how many steps each ball takes
  Returns the best end position, one number. (Part 3, "Solution 2: Multiple Random Starting States")
  """
  ends = []
  for start in starts:
    pos = start
    for step in range(iterations):
      pos -= alpha * slope_at(pos)
    ends.append(pos)
  heights = array([height_at(p) for p in ends])
  return int(argmin(heights))
