# verdict: right
# -*- coding: utf-8 -*-
from __future__ import print_function, division
import random
import math

try:
    range = xrange
except NameError:
    pass

random.seed(0)


def rand(a, b):
    return (b - a) * random.random() + a


def makeMatrix(I, J, fill=0.0):
    m = []
    for i in range(I):
        m.append([fill] * J)
    return m


class NN:
    def __init__(self, ni, nh, no):
        self.ni = ni + 1
        self.nh = nh
        self.no = no
        self.ai = [1.0] * self.ni
        self.ah = [1.0] * self.nh
        self.ao = [1.0] * self.no
        self.wi = makeMatrix(self.ni, self.nh)
        self.wo = makeMatrix(self.nh, self.no)
        for i in range(self.ni):
            for j in range(self.nh):
                self.wi[i][j] = rand(-0.8, 0.8)
        for j in range(self.nh):
            for k in range(self.no):
                self.wo[j][k] = rand(-2.0, 2.0)
        self.ci = makeMatrix(self.ni, self.nh)
        self.co = makeMatrix(self.nh, self.no)

    def update(self, inputs):
        for i in range(self.ni - 1):
            self.ai[i] = inputs[i]
        for j in range(self.nh):
            s = 0.0
            for i in range(self.ni):
                s = s + self.ai[i] * self.wi[i][j]
            self.ah[j] = math.tanh(s)
        for k in range(self.no):
            s = 0.0
            for j in range(self.nh):
                s = s + self.ah[j] * self.wo[j][k]
            self.ao[k] = math.tanh(s)
        return self.ao[:]

    def backPropagate(self, targets, N, M):
        od = [0.0] * self.no
        for k in range(self.no):
            od[k] = (1.0 - self.ao[k] ** 2) * (targets[k] - self.ao[k])
        hd = [0.0] * self.nh
        for j in range(self.nh):
            error = 0.0
            for k in range(self.no):
                error = error + od[k] * self.wo[j][k]
            hd[j] = (1.0 - self.ah[j] ** 2) * error
        for j in range(self.nh):
            for k in range(self.no):
                change = N * od[k] * self.ah[j] + M * self.co[j][k]
                self.wo[j][k] = self.wo[j][k] + change
                self.co[j][k] = change
        for i in range(self.ni):
            for j in range(self.nh):
                change = N * hd[j] * self.ai[i] + M * self.ci[i][j]
                self.wi[i][j] = self.wi[i][j] + change
                self.ci[i][j] = change
        return sum(0.5 * (t - o) ** 2 for t, o in zip(targets, self.ao))


pat = [[[0, 0], [0]], [[0, 1], [1]], [[1, 0], [1]], [[1, 1], [0]]]
n = NN(2, 3, 1)
for i in range(1000):
    error = 0.0
    for p in pat:
        n.update(p[0])
        error = error + n.backPropagate(p[1], 0.2, 0.3)
    if i % 200 == 0:
        print('error %-14f' % error)
for p in pat:
    print(p[0], '->', n.update(p[0]))
