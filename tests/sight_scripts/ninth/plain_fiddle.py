# verdict: wrong
# line: 26
# why: the step of the first matrix is transposed, which fits only because the matrix is square

import numpy as np
rng = np.random.RandomState(60)

X = np.array([[0, 0, 1, 1],
       [0, 1, 0, 1],
       [1, 1, 1, 1]])
Y = np.array([[0, 1, 1, 0]])

Theta1 = rng.randn(3, 3)
Theta2 = rng.randn(1, 3)
eta = 0.9

def f(z):
  return 1 / (1 + np.exp(-z))

for n in range(4000):
  hid = f(Theta1.dot(X))
  out = f(Theta2.dot(hid))
  err_out = (out - Y) * out * (1 - out)
  err_hidden = Theta2.T.dot(err_out) * hid * (1 - hid)
  Theta2 = Theta2 - eta * err_out.dot(hid.T)
  Theta1 = Theta1 - eta * X.dot(err_hidden.T)
  if n % 1000 == 999:
    print(n + 1, float(((out - Y) ** 2).sum()))
print(out)
