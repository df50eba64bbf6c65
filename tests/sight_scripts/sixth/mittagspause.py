# verdict: wrong
# line: 25
# why: The slope function applies the sigmoid itself, so it must get the sum z1; it gets the activation a1 (sigmoid twice).
import numpy as np
# Jürgen, 47, Elektroingenieur, Mittagspause
def sigmoid(x):
    return 1/(1+np.exp(-x))

def steigung(x):
    return sigmoid(x)*(1-sigmoid(x))

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
np.random.seed(4)
w1 = np.random.randn(3,4)
w2 = np.random.randn(4,1)
alpha = 0.8

for i in range(1000):
    z1 = X.dot(w1)
    a1 = sigmoid(z1)
    z2 = a1.dot(w2)
    a2 = sigmoid(z2)
    d2 = (a2 - y) * steigung(z2)
    d1 = d2.dot(w2.T) * steigung(a1)
    w2 -= alpha * a1.T.dot(d2)
    w1 -= alpha * X.T.dot(d1)
print("Ausgabe", a2.ravel())
