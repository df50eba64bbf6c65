import numpy as np


def oversimplified_step(x, slope, stride):
  return x - stride * np.sign(slope)


def naive_step(x, slope):
  x -= slope
  return x


def gradient_step(x, slope, alpha):
  return x - alpha * slope


def descend(slope_at, x, alpha, iterations):
  visited = [x]
  for _ in range(iterations):
    visited.append(gradient_step(visited[-1], slope_at(visited[-1]), alpha))
  return visited


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
  lowest = None
  for s in starts:
    h = height_at(descend(slope_at, s, alpha, iterations)[-1])
    if lowest is None or h < lowest:
      lowest = h
  return lowest
