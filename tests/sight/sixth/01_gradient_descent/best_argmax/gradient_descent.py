from numpy import argmax, array


def oversimplified_step(x, slope, stride):
  return x + stride * ((slope < 0) - (slope > 0))


def naive_step(x, slope):
  return x - slope


def gradient_step(x, slope, alpha):
  delta = slope * alpha
  new_x = x - delta
  return new_x


def descend(slope_at, x, alpha, iterations):
  track = (x,)
  while len(track) <= iterations:
    here = track[-1]
    track += (here - slope_at(here) * alpha,)
  return track


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
  ends = []
  for start in starts:
    pos = start
    for step in range(iterations):
      pos -= alpha * slope_at(pos)
    ends.append(pos)
  heights = array([height_at(p) for p in ends])
  return ends[argmax(heights)]
