# verdict: right
# Informatik-AG, Blatt leer, los geht's
import numpy as np

np.random.seed(3)

def sig(x): return 1/(1+np.exp(-x))

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

W1 = 2*np.random.random((3,5)) - 1
W2 = 2*np.random.random((5,1)) - 1

for runde in range(20000):
    schicht1 = sig(X @ W1)
    schicht2 = sig(schicht1 @ W2)
    fehler = y - schicht2
    d2 = fehler * schicht2 * (1 - schicht2)
    d1 = (d2 @ W2.T) * schicht1 * (1 - schicht1)
    W2 += schicht1.T @ d2
    W1 += X.T @ d1
    if runde % 5000 == 0:
        print("Fehler:", np.mean(np.abs(fehler)))
print(schicht2)
