# verdict: wrong
# line: 17
# why: peso = peso + ... makes a new local array inside the function, so the stored weights never change
import numpy as np

def sigmoide(x):
    return 1 / (1 + np.exp(-x))

def passo(pesi, x, y, alfa):
    w0, w1 = pesi
    l1 = sigmoide(x @ w0)
    l2 = sigmoide(l1 @ w1)
    errore = y - l2
    d2 = errore * l2 * (1 - l2)
    d1 = d2.dot(w1.T) * l1 * (1 - l1)
    for peso, grad in ((w1, l1.T @ d2), (w0, x.T @ d1)):
        peso = peso + alfa * grad
    return np.mean(errore ** 2)

np.random.seed(10)
tabella = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1], [0, 0, 0]], float)
uscita = np.array([[0], [1], [1], [1], [0]], float)
pesi = [np.random.randn(3, 4), np.random.randn(4, 1)]

for giro in range(500):
    mse = passo(pesi, tabella, uscita, 1.0)
    if giro % 100 == 0:
        print(giro, mse)
print(sigmoide(sigmoide(tabella @ pesi[0]) @ pesi[1]))
