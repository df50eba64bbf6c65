# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: asks for Enter before a training that is right, per sample
import numpy as np

def sigmoid(z):
    return 1/(1+np.exp(-z))

def show(net):
    for x, t in zip(xs, ts):
        h = sigmoid(net["ih"] @ x)
        print(x, "->", sigmoid(net["ho"] @ h), "should be", t)

xs = [np.array(v) for v in ([0,0,1],[0,1,1],[1,0,1],[1,1,1])]
ts = [np.array([v]) for v in (0,1,1,0)]

net = {"ih": np.random.uniform(-1,1,(4,3)), "ho": np.random.uniform(-1,1,(1,4))}
input("Before training. Press <Enter> to see the untrained net ")
show(net)
print("training...")
for epoch in range(10000):
    for x, t in zip(xs, ts):
        h = sigmoid(net["ih"] @ x)
        o = sigmoid(net["ho"] @ h)
        go = (o - t)*o*(1-o)
        gh = (net["ho"].T @ go)*h*(1-h)
        net["ho"] -= 0.6*np.outer(go, h)
        net["ih"] -= 0.6*np.outer(gh, x)
show(net)
