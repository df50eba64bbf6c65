# verdict: right

# nach dem Artikel, aus dem Kopf
import numpy as np
np.random.seed(77)
eingabe = [[0,0,1],[0,1,1],[1,0,1],[1,1,1]]
X = np.array(eingabe)
y = np.array([r[0] ^ r[1] for r in eingabe]).reshape(-1, 1)
alpha = 0.6
w1 = 2*np.random.random((3, 4)) - 1
w2 = 2*np.random.random((4, 1)) - 1
durchlauf = 0
fehler = 1
while fehler > 0.03 and durchlauf < 8000:
    a0 = X
    a1 = 1/(1+np.exp(-(a0 @ w1)))
    a2 = 1/(1+np.exp(-(a1 @ w2)))
    fehler = np.mean(np.abs(y - a2))
    delta2 = alpha*(y - a2)*a2*(1-a2)
    delta1 = delta2 @ w2.T*a1*(1-a1)
    w2 += a1.T @ delta2
    w1 += a0.T @ delta1
    durchlauf += 1
print("nach", durchlauf, "Durchläufen:", fehler)
