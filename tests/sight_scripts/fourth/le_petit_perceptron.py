# verdict: wrong
# line: 23
# why: The output weights are moved before the hidden delta is computed from them.
# mon premier réseau de neurones, d'après un tuto
import numpy as np
np.random.seed(42)

entrees = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
sorties = np.array([[0],[1],[1],[0]])

def sigmoide(x): return 1/(1+np.exp(-x))
def derivee(y): return y*(1-y)

w1 = np.random.uniform(-1,1,(3,5))
w2 = np.random.uniform(-1,1,(5,1))
pas = 1.0

for i in range(5000):
    cachee = sigmoide(entrees.dot(w1))
    prediction = sigmoide(cachee.dot(w2))
    erreur = sorties - prediction
    d2 = erreur*derivee(prediction)
    w2 = w2 + pas*cachee.T.dot(d2)
    d1 = d2.dot(w2.T)*derivee(cachee)
    w1 = w1 + pas*entrees.T.dot(d1)

print("résultat :")
print(prediction)
