# verdict: wrong
# line: 37
# why: the deltas of the hidden layers aren't multiplied with their slopes

import math
import random


class Network:
  """multi-layer perceptron in plain Python"""

  def __init__(self, sizes, seed=0):
    r = random.Random(seed)
    self.sizes = sizes
    self.W = [[[r.gauss(0, 1) for _ in range(i)] for _ in range(o)]
         for i, o in zip(sizes, sizes[1:])]
    self.b = [[r.gauss(0, 1) for _ in range(o)] for o in sizes[1:]]

  def forward(self, x):
    self.outputs = [list(x)]
    for W, b in zip(self.W, self.b):
      prev = self.outputs[-1]
      self.outputs.append([1 / (1 + math.exp(-(sum(w * p for w, p in zip(row, prev)) + bias)))
               for row, bias in zip(W, b)])
    return self.outputs[-1]

  def backward(self, target, rate):
    out = self.outputs[-1]
    errors_ = [[(o - t) * o * (1 - o) for o, t in zip(out, target)]]
    for k in range(len(self.W) - 1, 0, -1):
      layer = []
      for j in range(self.sizes[k]):
        e = 0.0
        for n in range(self.sizes[k + 1]):
          e += self.W[k][n][j] * errors_[0][n]
        a = self.outputs[k][j]
        layer.append(e)
      errors_.insert(0, layer)
    for k, layer in enumerate(errors_):
      for j, d in enumerate(layer):
        for i, a in enumerate(self.outputs[k]):
          self.W[k][j][i] -= rate * d * a
        self.b[k][j] -= rate * d


nn = Network([2, 3, 3, 2], seed=3)
tasks = [([0, 0], [0, 0]), ([0, 1], [1, 0]), ([1, 0], [1, 0]), ([1, 1], [0, 1])]
for epoch in range(300):
  cost = 0
  for x, target in tasks:
    out = nn.forward(x)
    cost += sum((o - t) ** 2 for o, t in zip(out, target))
    nn.backward(target, 0.1)
  if epoch % 300 == 0:
    print("epoch", epoch, "cost", round(cost, 4))
for x, target in tasks:
  print(x, [round(o, 2) for o in nn.forward(x)], target)
