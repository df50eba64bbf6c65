import numpy as np

ALPHA = 0.1

def oversimplified_step(x, slope, stride):
    if slope:
        x = x - stride if slope > 0 else x + stride
    return x

def naive_step(x, slope):
    return x - ALPHA * slope

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    seq = [x]
    for _ in range(iterations):
        seq.append(gradient_step(seq[-1], slope_at(seq[-1]), alpha))
    return seq

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    seqs = [descend(slope_at, s, alpha, iterations) for s in starts]
    return min((s[-1] for s in seqs), key=height_at)
