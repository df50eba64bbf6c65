# verdict: wrong
# line: 30
# why: hidden delta: the first hidden layer gets its error from the delta of the output layer by way of syn2, skipping the layer in between
import numpy as np

np.random.seed(32)
# majority of three bits (and a column for the bias)
l0 = np.array([[a, b, c, 1] for a in (0, 1) for b in (0, 1) for c in (0, 1)])
y = (l0[:, :3].sum(axis=1) > 1).astype(float).reshape(8, 1)

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def deriv(s):
    return s * (1 - s)

syn0 = 2 * np.random.random((4, 5)) - 1
syn1 = 2 * np.random.random((5, 5)) - 1
syn2 = 2 * np.random.random((5, 1)) - 1

for j in range(6000):
    l1 = sigmoid(np.dot(l0, syn0))
    l2 = sigmoid(np.dot(l1, syn1))
    l3 = sigmoid(np.dot(l2, syn2))

    l3_error = y - l3
    l3_delta = l3_error * deriv(l3)
    l2_error = l3_delta.dot(syn2.T)
    l2_delta = l2_error * deriv(l2)
    l1_error = l3_delta.dot(syn2.T)
    l1_delta = l1_error * deriv(l1)

    syn2 += 0.5 * l2.T.dot(l3_delta)
    syn1 += 0.5 * l1.T.dot(l2_delta)
    syn0 += 0.5 * l0.T.dot(l1_delta)
    if j % 2000 == 0:
        print("Error after", j, "iterations:", np.mean(np.abs(l3_error)))
print(l3.ravel().round(3))
