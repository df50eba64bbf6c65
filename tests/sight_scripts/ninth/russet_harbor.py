# verdict: wrong
# line: 35
# why: the derivative function expects the sum that went in, but gets the output of the layer, so the sigmoid is applied twice

import numpy as np


class TinyNet:
  """A little network with one hidden layer."""

  def __init__(self, n_in, n_hidden, n_out, rate):
    self.mats = [np.random.rand(n_in, n_hidden) - 0.5,
            np.random.rand(n_hidden, n_out) - 0.5]
    self.rate = rate

  @staticmethod
  def sigmoid(z):
    return 1 / (1 + np.exp(-z))

  @staticmethod
  def sigmoid_prime(z):
    s = 1 / (1 + np.exp(-z))
    return s * (1 - s)

  def forward(self, x):
    self.x = x
    self.z1 = x @ self.mats[0]
    self.h = self.sigmoid(self.z1)
    self.z2 = self.h @ self.mats[1]
    self.o = self.sigmoid(self.z2)
    return self.o

  def step(self, y):
    error = y - self.o
    d2 = error * self.sigmoid_prime(self.o)
    d1 = d2 @ self.mats[1].T * self.sigmoid_prime(self.z1)
    self.mats[1] += self.rate * self.h.T @ d2
    self.mats[0] += self.rate * self.x.T @ d1
    return np.abs(error).mean()


np.random.seed(63)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0, 1, 1, 0]]).T
model = TinyNet(3, 6, 1, rate=1.5)
for i in range(2500):
  model.forward(X)
  e = model.step(y)
  if i % 700 == 0:
    print(i, round(e, 4))
print("Input -> answer")
print(np.c_[X, model.forward(X)])
