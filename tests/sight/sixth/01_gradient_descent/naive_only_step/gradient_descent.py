# from memory, second try
import numpy as np


def oversimplified_step(x, slope, stride):
  return x + stride * ((slope < 0) - (slope > 0))


def naive_step(x, slope):
  move = -1 * slope
  return move


def gradient_step(x, slope, alpha):
  return x - alpha * slope


def descend(slope_at, x, alpha, iterations):
  track = (x,)
  while len(track) <= iterations:
    here = track[-1]
    track += (here - slope_at(here) * alpha,)
  return track


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
  ends = [descend(slope_at, s, alpha, iterations)[-1] for s in starts]
  return min(ends, key=height_at)
