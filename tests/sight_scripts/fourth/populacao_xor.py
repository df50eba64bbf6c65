# verdict: not a network
# why: The weights of a population of nets are crossed and mutated; there is no training by gradients.
# algoritmo genético para o XOR
import random, math
random.seed(2)
casos = [((0, 0), 0), ((0, 1), 1), ((1, 0), 1), ((1, 1), 0)]
def rede(g, x):
    h = [math.tanh(g[3*k]*x[0] + g[3*k+1]*x[1] + g[3*k+2]) for k in range(2)]
    return 1 / (1 + math.exp(-max(-50, min(50, g[6]*h[0] + g[7]*h[1] + g[8]))))
def custo(g):
    return sum((rede(g, x) - t) ** 2 for x, t in casos)
pop = [[random.gauss(0, 2) for _ in range(9)] for _ in range(40)]
for geracao in range(120):
    pop.sort(key=custo)
    pais = pop[:10]
    filhos = []
    while len(filhos) < 30:
        a, b = random.sample(pais, 2)
        corte = random.randrange(9)
        filhos.append([v + random.gauss(0, .3) for v in a[:corte] + b[corte:]])
    pop = pais + filhos
print("melhor custo", custo(pop[0]), [round(rede(pop[0], x), 2) for x, _ in casos])
