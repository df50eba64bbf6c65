# verdict: right
import numpy as np
np.random.seed(20)
# Rashid's class, but with the three matrices in a dict
net = {"ih": np.random.normal(0.0, 0.5, (6, 4)), "hh": np.random.normal(0.0, 0.5, (5, 6)), "ho": np.random.normal(0.0, 0.5, (2, 5))}
lr = 0.3
act = lambda x: 1.0 / (1.0 + np.exp(-x))

def query(x):
    a = act(net["ih"] @ x)
    b = act(net["hh"] @ a)
    return a, b, act(net["ho"] @ b)

def train(inputs_list, targets_list):
    x = np.array(inputs_list, ndmin=2).T
    t = np.array(targets_list, ndmin=2).T
    a, b, y = query(x)
    err_o = (t - y) * y * (1 - y)
    err_b = np.dot(net["ho"].T, err_o) * b * (1 - b)
    err_a = np.dot(net["hh"].T, err_b) * a * (1 - a)
    net["ho"] += lr * np.dot(err_o, b.T)
    net["hh"] += lr * np.dot(err_b, a.T)
    net["ih"] += lr * np.dot(err_a, x.T)

cards = [([.9, .1, .2, .4], [.99, .01]), ([.2, .8, .7, .1], [.01, .99]), ([.7, .3, .1, .6], [.99, .01]), ([.1, .5, .9, .3], [.01, .99])]
for epoch in range(500):
    for pic, want in cards:
        train(pic, want)
for pic, want in cards:
    print(want, query(np.array(pic, ndmin=2).T)[2].ravel().round(3))
