# verdict: wrong
# line: 12
# why: The softmax is normalised over the samples instead of over the classes.
import numpy as np

points = np.array([[0.1,0.2,1],[0.9,0.8,1],[0.2,0.9,1],[0.8,0.1,1],[0.5,0.5,1]])
kind = np.array([0,1,2,2,1])
onehot = np.eye(3)[kind]

def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=0)

gen = np.random.default_rng(3)
into = gen.normal(size=(3,6))*0.7
outof = gen.normal(size=(6,3))*0.7

for round_ in range(2501):
    mid = np.tanh(points @ into)
    p = softmax(mid @ outof)
    d_top = (p - onehot)/len(points)          # cross entropy
    d_mid = (d_top @ outof.T)*(1 - mid**2)
    outof -= 0.5*(mid.T @ d_top)
    into -= 0.5*(points.T @ d_mid)
    if round_ % 500 == 0:
        print(round_, "cross entropy", -np.mean(np.log(p[np.arange(5), kind])))
