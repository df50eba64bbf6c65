# verdict: wrong
# line: 21
# why: the raw output error instead of the output delta goes back to the hidden layer
import numpy as np

def logisztikus(x):
    return 1 / (1 + np.exp(-x))

adat = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
cel = np.array([[1], [0], [0], [1]])
np.random.seed(6)
suly1 = np.random.rand(3, 4) * 2 - 1
suly2 = np.random.rand(4, 1) * 2 - 1

for kor in range(5000):
    rejtett = logisztikus(adat @ suly1)
    kimenet = logisztikus(rejtett @ suly2)

    hiba = cel - kimenet
    delta2 = hiba * kimenet * (1 - kimenet)
    hiba_rejtett = hiba @ suly2.T
    delta1 = hiba_rejtett * rejtett * (1 - rejtett)

    suly2 += rejtett.T @ delta2
    suly1 += adat.T @ delta1

    if kor % 1000 == 0:
        print("kor:", kor, "atlagos hiba:", abs(hiba).mean())
print(kimenet.T)
