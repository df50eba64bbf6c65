# verdict: right
from numpy import array, exp, random, dot

entrees = array([[0, 0, 1], [1, 1, 1], [1, 0, 1], [0, 1, 1]])
sorties = array([[0, 1, 1, 0]]).T
random.seed(1)
poids = 2 * random.random((3, 1)) - 1
for iteration in range(10000):
    sortie = 1 / (1 + exp(-(dot(entrees, poids))))
    poids += dot(entrees.T, (sorties - sortie) * sortie * (1 - sortie))
print(1 / (1 + exp(-(dot(array([1, 0, 0]), poids)))))
