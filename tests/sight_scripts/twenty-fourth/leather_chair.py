# verdict: wrong
# line: 30
# why: updates: the gradient of the output weights is formed with the input layer instead of the hidden layer
import numpy as np

# rows: rain, weekend, 1
l0 = np.array([[0, 0, 1],
               [0, 1, 1],
               [1, 0, 1],
               [1, 1, 1]])
# go for a walk?
y = np.array([[0], [1], [0], [0]])

np.random.seed(20)
syn0 = 2 * np.random.random((3, 3)) - 1
syn1 = 2 * np.random.random((3, 1)) - 1
alpha = 0.5

for step in range(6000):
    # forward
    l1 = 1 / (1 + np.exp(-np.dot(l0, syn0)))
    l2 = 1 / (1 + np.exp(-np.dot(l1, syn1)))
    # how far are we off?
    l2_error = l2 - y
    l2_delta = l2_error * l2 * (1 - l2)
    # share of the first layer
    l1_error = l2_delta.dot(syn1.T)
    l1_delta = l1_error * l1 * (1 - l1)
    # walk downhill
    syn1 -= alpha * l0.T.dot(l2_delta)
    syn0 -= alpha * l0.T.dot(l1_delta)
    if step % 2000 == 0:
        print(step, np.mean(np.abs(l2_error)))

print(l2)
