# verdict: wrong
# line: 35
import numpy as np
from numpy import exp, dot, random, array, ones, hstack

# gates: four truth tables at once (and, or, nand, xor)
random.seed(1)
inputs = array([[0, 0], [0, 1], [1, 0], [1, 1]])
inputs = hstack([inputs, ones((4, 1))])
outputs = array([[0, 0, 1, 0],
                 [0, 1, 1, 1],
                 [0, 1, 1, 1],
                 [1, 1, 0, 0]])

HIDDEN = 3
syn0 = 2 * random.random((3, HIDDEN)) - 1
syn1 = 2 * random.random((HIDDEN, 4)) - 1

def nonlin(x):
    return 1 / (1 + exp(-x))

def slope(x):
    return x * (1 - x)

for iteration in range(5000):
    l0 = inputs
    l1 = nonlin(dot(l0, syn0))
    l2 = nonlin(dot(l1, syn1))

    l2_error = outputs - l2
    l2_delta = l2_error * slope(l2)
    l1_error = dot(l2_delta, syn1.T)
    l1_delta = l1_error * slope(l1)

    syn1 += 0.5 * dot(l0.T, l2_delta)
    syn0 += 0.5 * dot(l0.T, l1_delta)

    if iteration % 1000 == 0:
        print("error", np.mean(np.abs(l2_error)))

print(l2.round(2))
