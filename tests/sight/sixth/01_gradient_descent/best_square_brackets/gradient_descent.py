from numpy import argmin, array, zeros


def oversimplified_step(x, slope, stride):
  """Move one stride against the slope, however steep it is. Where the slope is 0, stay."""
  return x + stride * ((slope < 0) - (slope > 0))


def naive_step(x, slope):
  """Move against the slope. The steeper it is, the farther the step."""
  return x - slope


def gradient_step(x, slope, alpha):
  """Move against the slope, with every slope scaled by alpha."""
  return naive_step(x, slope * alpha)


def descend(slope_at, x, alpha, iterations):
  """Roll: look at the slope, take a gradient step, and again, `iterations` times."""
  path = zeros(iterations + 1)
  path[0] = x
  for i in range(iterations):
    path[i + 1] = path[i] - alpha * slope_at(path[i])
  return path


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
  """Let a ball roll from each start, and return the end point that lies lowest."""
  ends = array([descend(slope_at, s, alpha, iterations)[-1] for s in starts])
  heights = [height_at[p] for p in ends]
  return ends[argmin(heights)]
