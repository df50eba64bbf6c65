# verdict: wrong
# line: 23
# also: 25
import numpy as np
np.random.seed(3)

X = np.random.randint(0, 2, (12, 4))
y = (X[:, [0]] ^ X[:, [2]])
alphas = [0.05, 0.5, 2]

for alpha in alphas:
    np.random.seed(1)
    syn0 = 2 * np.random.random((4, 6)) - 1
    syn1 = 2 * np.random.random((6, 1)) - 1
    errors = []
    for j in range(1000):
        l1 = 1 / (1 + np.exp(-np.dot(X, syn0)))
        l2 = 1 / (1 + np.exp(-np.dot(l1, syn1)))
        l2_error = l2 - y
        errors.append(np.mean(np.abs(l2_error)))
        l2_delta = l2_error * l2 * (1 - l2)
        l1_error = np.dot(l2_delta, syn1.T)
        l1_delta = l1_error
        syn1 -= alpha * np.dot(l1.T, l2_delta)
        syn0 -= alpha * np.dot(X.T, l1_delta)
    print(alpha, errors[0], errors[-1])
