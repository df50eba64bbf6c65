# verdict: right
import numpy as np

def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))

# three bits, the answer is: is the number of ones odd?
X = np.array([[0,0,0],
              [0,0,1],
              [0,1,0],
              [0,1,1],
              [1,0,0],
              [1,0,1],
              [1,1,0],
              [1,1,1]])
X = np.hstack([X, np.ones((8, 1))])
y = (X[:, :3].sum(axis=1) % 2).reshape(-1, 1)

np.random.seed(3)
syn0 = 2 * np.random.random((4, 6)) - 1
syn1 = 2 * np.random.random((6, 1)) - 1

for it in range(12000):
    l0 = X
    l1 = nonlin(l0.dot(syn0))
    l2 = nonlin(l1.dot(syn1))

    l2_error = y - l2
    if it % 3000 == 0:
        print("error", np.abs(l2_error).mean())

    l2_delta = l2_error * nonlin(l2, True)
    l1_delta = l2_delta.dot(syn1.T) * nonlin(l1, True)

    syn1 += l1.T.dot(l2_delta)
    syn0 += l0.T.dot(l1_delta)

print(l2.round(2).ravel())
