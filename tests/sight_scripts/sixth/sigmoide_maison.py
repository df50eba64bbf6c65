# verdict: wrong
# line: 9
# also: 12
# why: The sigmoid is written with exp(x) instead of exp(-x), so its slope has the other sign than the one used.
# Lycée, terminale, option NSI -- Inès
import numpy as np

def sigmoide(x):
    return 1/(1+np.exp(x))

def derivee(s):
    return s*(1-s)

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[0],[1],[1]])
np.random.seed(1)
c1 = 2*np.random.random((3,4)) - 1
c2 = 2*np.random.random((4,1)) - 1
for i in range(600):
    couche1 = sigmoide(X.dot(c1))
    couche2 = sigmoide(couche1.dot(c2))
    erreur = y - couche2
    delta2 = erreur*derivee(couche2)
    delta1 = delta2.dot(c2.T)*derivee(couche1)
    c2 += 0.5*couche1.T.dot(delta2)
    c1 += 0.5*X.T.dot(delta1)
    if i % 100 == 0:
        print("erreur moyenne :", np.abs(erreur).mean())
