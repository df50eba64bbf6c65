import numpy as np


def oversimplified_step(x, slope, stride):
  """Move one stride against the slope, however steep it is. Where the slope is 0, stay."""
  return x - stride * np.sign(slope)


def naive_step(x, slope):
  """Move against the slope. The steeper it is, the farther the step."""
  x = x - slope


def gradient_step(x, slope, alpha):
  """Move against the slope, with every slope scaled by alpha."""
  return x - alpha * slope


def descend(slope_at, x, alpha, steps):
  """Roll: look at the slope, take a gradient step, and again, `iterations` times."""
  path = np.zeros(steps + 1)
  path[0] = x
  for i in range(steps):
    path[i + 1] = path[i] - alpha * slope_at(path[i])
  return path


def best_of_restarts(height_at, slope_at, starts, alpha, steps):
  """Let a ball roll from each start, and return the end point that lies lowest."""
  ends = []
  for start in starts:
    pos = start
    for step in range(steps):
      pos -= alpha * slope_at(pos)
    ends.append(pos)
  heights = np.array([height_at(p) for p in ends])
  return ends[np.argmin(heights)]
