# verdict: right
# why: Python-2 print statements, batches from a generator, right gradient steps.
# -*- coding: utf-8 -*-
# tested with python 2.7.3, numpy 1.6
import numpy as np

def batches(X, Y, size):
    p = np.random.permutation(len(X))
    for i in xrange(0, len(X), size):
        yield X[p[i:i+size]], Y[p[i:i+size]]

def tanh_deriv(a):
    return 1.0 - a * a

np.random.seed(1)
X = np.random.uniform(-1, 1, (120, 2))
Y = np.where(X[:, 0] * X[:, 1] > 0, 0.8, -0.8).reshape(-1, 1)
W1 = np.random.uniform(-.5, .5, (2, 10))
b1 = np.zeros(10)
W2 = np.random.uniform(-.5, .5, (10, 1))
b2 = np.zeros(1)
eta = 0.05

for epoch in xrange(200):
    sse = 0.0
    for x, t in batches(X, Y, 8):
        h = np.tanh(np.dot(x, W1) + b1)
        o = np.tanh(np.dot(h, W2) + b2)
        e = t - o
        sse += (e ** 2).sum()
        do = e * tanh_deriv(o)
        dh = np.dot(do, W2.T) * tanh_deriv(h)
        W2 += eta * np.dot(h.T, do)
        b2 += eta * do.sum(axis=0)
        W1 += eta * np.dot(x.T, dh)
        b1 += eta * dh.sum(axis=0)
    if epoch % 40 == 0:
        print "epoch %d sse %.4f" % (epoch, sse)
