# verdict: right
import numpy as np

LEAK = 0.05


def leaky(z):
    return np.where(z > 0, z, LEAK * z)


def leaky_slope(a):
    # the sign of the output is the sign of the input, so a will do
    return np.where(a > 0, 1.0, LEAK)


np.random.seed(21)
X = np.array([[0., 0., 1.], [0., 1., 1.], [1., 0., 1.], [1., 1., 1.]])
y = np.array([[0.], [1.], [1.], [0.]])

syn0 = np.random.randn(3, 6) * 0.7
syn1 = np.random.randn(6, 1) * 0.7

for it in range(4000):
    l1 = leaky(X.dot(syn0))
    l2 = leaky(l1.dot(syn1))
    err = l2 - y
    if it % 800 == 0:
        print('Error:', np.mean(np.abs(err)))
    l2_delta = err * leaky_slope(l2)
    l1_delta = l2_delta.dot(syn1.T) * leaky_slope(l1)
    syn1 -= 0.05 * l1.T.dot(l2_delta)
    syn0 -= 0.05 * X.T.dot(l1_delta)

print(l2.T)
