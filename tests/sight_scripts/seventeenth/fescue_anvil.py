# verdict: wrong
# line: 18
# why: error taken as absolute value, sign lost
import numpy as np

def activate(x):
    return 1 / (1 + np.exp(-x))

samples = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
wanted = np.array([[0], [1], [1], [0]])

np.random.seed(1)
first = np.random.rand(3, 4) * 2 - 1
second = np.random.rand(4, 1) * 2 - 1
for i in range(4000):
    mid = activate(np.dot(samples, first))
    guess = activate(np.dot(mid, second))
    error = np.abs(wanted - guess)
    change = error * guess * (1 - guess)
    change_mid = np.dot(change, second.T) * mid * (1 - mid)
    second = second + np.dot(mid.T, change)
    first = first + np.dot(samples.T, change_mid)
    if i % 1000 == 0:
        print("Error:", error.mean())
