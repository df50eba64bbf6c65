# verdict: wrong
# line: 20
import numpy as np

def sig(x):
    return 1 / (1 + np.exp(-x))

def slope(a):
    return a * (1 - a)

inputs = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
goal = np.array([[0], [0], [0], [1]])
np.random.seed(2)
first = np.random.normal(0, 1, (3, 4))
second = np.random.normal(0, 1, (4, 1))
rate = 0.3
for step in range(1000):
    hid = sig(inputs @ first)
    out = sig(hid @ second)
    out_delta = goal - out * slope(out)
    hid_delta = (out_delta @ second.T) * slope(hid)
    second += rate * (hid.T @ out_delta)
    first += rate * (inputs.T @ hid_delta)
    if step % 250 == 0:
        print(step, np.mean(np.abs(goal - out)))
