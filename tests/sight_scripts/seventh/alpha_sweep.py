# verdict: right
import numpy as np

alphas = [0.1, 1, 5]
hiddenSize = 5

def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))

X = np.array([[0, 0, 1],
              [0, 1, 1],
              [1, 0, 1],
              [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])

for alpha in alphas:
    print("\nTraining with alpha:", alpha)
    np.random.seed(1)
    syn0 = 2 * np.random.random((3, hiddenSize)) - 1
    syn1 = 2 * np.random.random((hiddenSize, 1)) - 1

    for it in range(4000):
        l0 = X
        l1 = nonlin(np.dot(l0, syn0))
        l2 = nonlin(np.dot(l1, syn1))

        l2_error = l2 - y
        if it % 1000 == 0:
            print("error after", it, "iterations:", np.mean(np.abs(l2_error)))

        l2_delta = l2_error * nonlin(l2, True)
        l1_error = l2_delta.dot(syn1.T)
        l1_delta = l1_error * nonlin(l1, True)

        syn1 -= alpha * l1.T.dot(l2_delta)
        syn0 -= alpha * l0.T.dot(l1_delta)
