# verdict: right
import numpy as np

alphas = [0.1, 1, 10]

def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))

X = np.array([[0,1],[0,1],[1,0],[1,0]])
y = np.array([[0,0,1,1]]).T

for alpha in alphas:
    print("alpha is now", alpha)
    np.random.seed(1)
    syn0 = 2*np.random.random((2,3)) - 1
    syn1 = 2*np.random.random((3,1)) - 1

    for j in range(3000):
        layer_1 = nonlin(np.dot(X, syn0))
        layer_2 = nonlin(np.dot(layer_1, syn1))

        layer_2_error = y - layer_2
        layer_2_delta = -layer_2_error * nonlin(layer_2, True)   # dE/dz2
        layer_1_delta = layer_2_delta.dot(syn1.T) * nonlin(layer_1, True)

        syn0_step = np.dot(X.T, layer_1_delta)
        syn1_step = np.dot(layer_1.T, layer_2_delta)
        syn0 = syn0 - alpha * syn0_step
        syn1 = syn1 - alpha * syn1_step

        if (j + 1) % 1000 == 0:
            print("  ", j + 1, np.mean(np.abs(layer_2_error)))
