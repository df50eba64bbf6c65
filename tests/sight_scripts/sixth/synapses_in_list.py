# verdict: right
import numpy as np

def sig(x): return 1/(1+np.exp(-x))
def dsig(s): return s*(1-s)

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T

np.random.seed(2)
sizes = [3, 5, 4, 1]
synapses = [2*np.random.random((a, b)) - 1 for a, b in zip(sizes, sizes[1:])]
alpha = 1.5

for j in range(3000):
    layers = [X]
    for syn in synapses:
        layers.append(sig(layers[-1].dot(syn)))
    delta = (layers[-1] - y) * dsig(layers[-1])
    grads = []
    for k in reversed(range(len(synapses))):
        grads.insert(0, layers[k].T.dot(delta))
        if k > 0:
            delta = delta.dot(synapses[k].T) * dsig(layers[k])
    for syn, g in zip(synapses, grads):
        syn -= alpha * g
    if j % 1000 == 0:
        print("err", np.mean(np.abs(layers[-1] - y)))
print(layers[-1])
