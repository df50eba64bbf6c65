# verdict: wrong
# line: 23
# also: 25
# why: alpha is multiplied into the hidden delta and once more into the first layer's step

import numpy as np

def make_net(seed, hidden):
  rnd = np.random.RandomState(seed)
  return {'in': rnd.uniform(-1, 1, (3, hidden)), 'out': rnd.uniform(-1, 1, (hidden, 1))}

def logistic(v):
  return 1 / (1 + np.exp(-v))

def run(brain, rows):
  mid = logistic(rows.dot(brain['in']))
  return mid, logistic(mid.dot(brain['out']))

def practice(brain, rows, wanted, speed, times):
  for t in range(times):
    mid, end = run(brain, rows)
    grad_end = (wanted - end) * end * (1 - end)
    grad_mid = speed * grad_end.dot(brain['out'].T) * mid * (1 - mid)
    brain['out'] += speed * mid.T.dot(grad_end)
    brain['in'] += speed * rows.T.dot(grad_mid)
  return np.abs(wanted - end).mean()

cases = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
answers = np.array([[0], [1], [1], [0]])
for speed in (0.1, 0.5, 2.0):
  brain = make_net(0, 5)
  print(speed, practice(brain, cases, answers, speed, 2500))
