# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: one NumPy vector per neuron, all deltas before any change
# zwei verdeckte Neuronen, jedes für sich
import numpy as np
eingabe = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
soll = np.array([0,1,1,1])
n1 = np.array([.4,-.3,.2]); n2 = np.array([-.6,.5,.1]); n3 = np.array([.7,-.2,.05])
f = lambda t: 1/(1+np.exp(-t))
for runde in range(4000):
    h1 = f(eingabe@n1); h2 = f(eingabe@n2)
    aus = f(h1*n3[0]+h2*n3[1]+n3[2])
    grün = (soll-aus)*aus*(1-aus)
    g1 = grün*n3[0]*h1*(1-h1)
    g2 = grün*n3[1]*h2*(1-h2)
    n1 = n1+eingabe.T@g1
    n2 = n2+eingabe.T@g2
    n3 = n3+np.array([grün@h1, grün@h2, grün.sum()])
print(aus)
