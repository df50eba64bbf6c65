# verdict: wrong
# first wrong: update
# line: 33
# mistake: -
# why: w = w - ... inside the for only rebinds the loop's name, the list keeps the old arrays
import numpy as np

data = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
goal = np.array([[0,1,1,0]]).T
np.random.seed(20)
weights = [np.random.uniform(-1,1,s) for s in [(3,4),(4,1)]]
rate = 0.7

def all_layers(x):
    res = [x]
    for w in weights:
        res.append(1/(1+np.exp(-res[-1].dot(w))))
    return res

def slopes(layers):
    found = []
    delta = (layers[-1]-goal)*layers[-1]*(1-layers[-1])
    found.append(layers[-2].T.dot(delta))
    for n in range(len(weights)-1, 0, -1):
        delta = delta.dot(weights[n].T)*layers[n]*(1-layers[n])
        found.append(layers[n-1].T.dot(delta))
    found.reverse()
    return found

for turn in range(5000):
    layers = all_layers(data)
    for w, slope in zip(weights, slopes(layers)):
        w = w - rate*slope

print(all_layers(data)[-1])
