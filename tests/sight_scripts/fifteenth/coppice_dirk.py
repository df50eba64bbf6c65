# verdict: right
import numpy as np

def nonlin(x, deriv=False):
    if deriv == True:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))

l0 = np.array([[0, 0, 1],
               [0, 1, 1],
               [1, 0, 1],
               [1, 1, 1]])
y = np.array([[0, 1, 1, 0]]).T

np.random.seed(1)
syn0 = 2 * np.random.random((3, 4)) - 1
syn1 = 2 * np.random.random((4, 1)) - 1

count = 0
while True:
    count += 1
    l1 = nonlin(l0 @ syn0)
    l2 = nonlin(l1 @ syn1)
    l2_error = y - l2
    l2_delta = l2_error * nonlin(l2, True)
    l1_error = l2_delta.dot(syn1.T)
    l1_delta = l1_error * nonlin(l1, True)
    syn1 += l1.T.dot(l2_delta)
    syn0 += l0.T.dot(l1_delta)
    if np.max(np.abs(l2_error)) < 0.05 or count == 20000:
        break

print("stopped after", count)
print(l2)
