# verdict: right
import numpy as np
np.random.seed(90)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
T = np.array([[0],[1],[1],[0]])
P1 = np.random.uniform(-1,1,(3,5))
P2 = np.random.uniform(-1,1,(5,1))
# entropie croisee : la pente de la sigmoide disparait a la sortie
for tour in range(3000):
    C = 1/(1+np.exp(-np.dot(X,P1)))
    S = 1/(1+np.exp(-np.dot(C,P2)))
    delta_S = T - S
    delta_C = np.zeros_like(C)
    for ex in range(4):
        for j in range(5):
            delta_C[ex,j] = delta_S[ex,0]*P2[j,0]*C[ex,j]*(1-C[ex,j])
    for ex in range(4):
        for j in range(5):
            P2[j,0] += 0.3*delta_S[ex,0]*C[ex,j]
            for i in range(3):
                P1[i,j] += 0.3*delta_C[ex,j]*X[ex,i]
    if tour % 1000 == 0: print(tour, np.sum(np.abs(delta_S)))
