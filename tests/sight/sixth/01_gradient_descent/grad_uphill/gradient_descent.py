# attempt 3
import numpy as np


def oversimplified_step(x, slope, stride):
  return x - stride * np.sign(slope)


def naive_step(x, slope):
  x -= slope
  return x


def gradient_step(x, slope, alpha):
  scaled = slope * alpha
  return x + scaled


def descend(slope_at, x, alpha, iterations):
  path = np.zeros(iterations + 1)
  path[0] = x
  for i in range(iterations):
    path[i + 1] = path[i] - alpha * slope_at(path[i])
  return path


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
  ends = []
  for start in starts:
    pos = start
    for step in range(iterations):
      pos -= alpha * slope_at(pos)
    ends.append(pos)
  heights = np.array([height_at(p) for p in ends])
  return ends[np.argmin(heights)]
