import numpy as np

def oversimplified_step(x, slope, stride):
  return x + (0, -stride, stride)[int(np.sign(slope))]

def naive_step(x, slope):
  return gradient_step(x, slope, 1)

def gradient_step(x, slope, alpha):
  return np.subtract(x, np.multiply(alpha, slope))

def descend(slope_at, x, alpha, iterations):
  # one position, and then everything from the next position on
  if iterations == 0:
    return [x]
  return [x] + descend(slope_at, x - alpha*slope_at(x), alpha, iterations - 1)

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
  best, *rest = [descend(slope_at, s, alpha, iterations)[-1] for s in starts]
  for other in rest:
    best = other if height_at(other) < height_at(best) else best
  return best
