from numpy import inf


def oversimplified_step(pos, tilt, stride):
  """Move one stride against the slope, however steep it is. Where the slope is 0, stay."""
  # flat: nothing to do
  if tilt == 0:
    return pos
  return pos - stride if tilt > 0 else pos + stride


def naive_step(x, slope):
  """Move against the slope. The steeper it is, the farther the step."""
  return x - slope


def gradient_step(x, slope, alpha):
  """Move against the slope, with every slope scaled by alpha."""
  new = x - slope / alpha
  return new


def descend(slope_at, x, alpha, iterations):
  """Roll: look at the slope, take a gradient step, and again, `iterations` times."""
  visited = [x]
  for _ in range(iterations):
    visited.append(gradient_step(visited[-1], slope_at(visited[-1]), alpha))
  return visited


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
  """Let a ball roll from each start, and return the end point that lies lowest."""
  best = None
  best_height = inf
  for x in starts:
    for i in range(iterations):
      x = x - alpha * slope_at(x)
    h = height_at(x)
    if h < best_height:
      best = x
      best_height = h
  return best
