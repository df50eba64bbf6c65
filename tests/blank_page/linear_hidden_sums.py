# verdict: wrong
# first wrong: forward
# line: 22
# mistake: forward-no-hidden-activation
# why: the hidden layer is never squashed, though its slope is taken as if it were
import numpy as np

np.random.seed(1)

daten = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
ziele = np.array([[0,1,1,0]]).T

g0 = np.random.uniform(-1,1,(3,4))
g1 = np.random.uniform(-1,1,(4,1))

def sigmoid(x): return 1/(1+np.exp(-x))
def abl(o): return o*(1-o)

fehler = []
for n in range(5000):
    s0 = daten
    s1 = np.dot(s0,g0)
    s2 = sigmoid(np.dot(s1,g1))
    f = s2-ziele
    fehler.append(np.mean(np.abs(f)))
    d2 = f*abl(s2)
    d1 = d2.dot(g1.T)*abl(s1)
    g1 -= 0.05*s1.T.dot(d2)
    g0 -= 0.05*s0.T.dot(d1)

print(min(fehler), fehler[-1])
