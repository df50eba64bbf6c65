# verdict: wrong
# line: 22
# why: The middle matrix is updated with the first layer's gradient (both are 4 by 4).
import numpy as np

np.random.seed(88)
sig = lambda z: 1 / (1 + np.exp(-z))
X = np.random.rand(30, 4)
Y = (X.sum(axis=1, keepdims=True) > 2).astype(float)
syn0 = 2 * np.random.random((4, 4)) - 1
syn1 = 2 * np.random.random((4, 4)) - 1
syn2 = 2 * np.random.random((4, 1)) - 1
alpha = 0.2
for j in range(3000):
    l1 = sig(X @ syn0)
    l2 = sig(l1 @ syn1)
    l3 = sig(l2 @ syn2)
    l3_delta = (Y - l3) * l3 * (1 - l3)
    l2_delta = l3_delta @ syn2.T * l2 * (1 - l2)
    l1_delta = l2_delta @ syn1.T * l1 * (1 - l1)
    syn2 += alpha * l2.T @ l3_delta
    syn1 += alpha * X.T @ l1_delta
    syn0 += alpha * X.T @ l1_delta
    if j % 600 == 0:
        print("Error:", np.mean(np.abs(Y - l3)))
