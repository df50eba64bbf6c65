# verdict: right
# wrong: -
# line: -
# mistake: -
# style: old tutorial made to run under both Pythons, future imports and an xrange fallback
from __future__ import print_function, division
import numpy as np
try:
    xrange
except NameError:
    xrange = range

class NN(object):
    def __init__(self, ni, nh, no):
        self.ni = ni + 1 # +1 for bias node
        self.nh = nh
        self.no = no
        np.random.seed(0)
        self.wi = np.random.uniform(-0.8, 0.8, (self.ni, self.nh))
        self.wo = np.random.uniform(-2.0, 2.0, (self.nh, self.no))
        self.ci = np.zeros((self.ni, self.nh))
        self.co = np.zeros((self.nh, self.no))

    def update(self, inputs):
        self.ai = np.append(inputs, 1.0)
        self.ah = np.tanh(self.ai.dot(self.wi))
        self.ao = np.tanh(self.ah.dot(self.wo))
        return self.ao

    def backPropagate(self, targets, N, M):
        output_deltas = (1 - self.ao**2) * (targets - self.ao)
        hidden_deltas = (1 - self.ah**2) * self.wo.dot(output_deltas)
        change = np.outer(self.ah, output_deltas)
        self.wo += N*change + M*self.co
        self.co = N*change + M*self.co
        change = np.outer(self.ai, hidden_deltas)
        self.wi += N*change + M*self.ci
        self.ci = N*change + M*self.ci
        return 0.5*((targets - self.ao)**2).sum()

    def train(self, patterns, iterations=1000, N=0.1, M=0.5):
        for i in xrange(iterations):
            error = 0.0
            for p in patterns:
                self.update(p[0])
                error += self.backPropagate(np.array(p[1]), N, M)
            if i % 200 == 0:
                print('error %-.5f' % error)

pat = [[[0,0], [0]], [[0,1], [1]], [[1,0], [1]], [[1,1], [0]]]
n = NN(2, 4, 1)
n.train(pat)
for p in pat:
    print(p[0], '->', n.update(p[0]))
